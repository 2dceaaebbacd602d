/** The data tree that the submission desk checks against. What is meant for others is under `/data/`. */
import type { APIRoute } from 'astro';
import { publishedTree } from '../../site/load.ts';

export const GET: APIRoute = () => new Response(publishedTree());
