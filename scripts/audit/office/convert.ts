/** LibreOffice and its pages, for files that lie in one folder. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param file with its extension; what is made lies beside it */
export function convert(folder: string, file: string, format: string): void {
  const profile = `-env:UserInstallation=file://${join(process.cwd(), folder, '.profile')}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, join(folder, file)];
  execFileSync('soffice', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });
}

/** Draws every page of a file; gives their number. */
export function pictures(folder: string, file: string): number {
  convert(folder, file, 'pdf');
  const name = file.slice(0, file.lastIndexOf('.'));
  execFileSync('pdftoppm', ['-r', '70', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  return readdirSync(folder).filter((other) => other.startsWith(`${name}-`) && other.endsWith('.png')).length;
}

/** The words of a file's PDF, a line of a table on one line. */
export function pdfText(folder: string, name: string): string {
  return execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
}
