/** The facts of the explorer, which its script loads. What is meant for others is under `/data/`. */
import type { APIRoute } from 'astro';
import { encodeFacts } from '../../core/explore/facts.ts';
import { siteData } from '../../site/load.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(encodeFacts(siteData().figures)));
