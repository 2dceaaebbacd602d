/** Due days for a calendar, once per language: the programme's, and one for each unit. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../../core/model.ts';
import { calendarIds, calendarText } from '../../../site/calendars.ts';
import { contextFor, siteData } from '../../../site/load.ts';
import { entityPaths } from '../../../site/paths.ts';

export const getStaticPaths = () => entityPaths(calendarIds(siteData().figures));

export const GET: APIRoute<{ lang: Lang; id: string }> = ({ props }) =>
  new Response(calendarText(contextFor(props.lang), props.id), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
