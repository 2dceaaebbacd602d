/** The schemas, to check files against from anywhere. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { SCHEMA_KINDS } from '../../site/dictionary.ts';
import type { SchemaKind } from '../../site/dictionary.ts';
import { readSchemaText, schemaFileName } from '../../site/schemaFiles.ts';

export const getStaticPaths = (() =>
  SCHEMA_KINDS.map((kind) => ({
    params: { file: schemaFileName(kind) },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: SchemaKind }> = ({ props }) => new Response(readSchemaText(props.kind));
