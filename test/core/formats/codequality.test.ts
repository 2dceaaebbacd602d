import { describe, expect, test } from 'vitest';
import { formatCodequality } from '../../../src/core/formats/codequality.ts';
import { emptyReport, PERSONAL, PROBLEMS, sampleReport } from './fixture.ts';

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

describe('formatCodequality', () => {
  const text = formatCodequality(sampleReport(), { dataDir: 'data' });
  const issues = JSON.parse(text) as Issue[];

  test('shows a report', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/codequality.json');
  });

  test('has what GitLab demands of each issue', () => {
    expect(issues).toHaveLength(PROBLEMS.length);
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      expect(description).not.toBe('');
      expect(check_name).toMatch(/^[a-z-]+$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(['major', 'minor']).toContain(severity);
      expect(location.path).toMatch(/^data\//);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('is an empty list where there is nothing wrong', () => {
    expect(formatCodequality(emptyReport('en'), { dataDir: 'data' })).toBe('[]\n');
  });

  test('shows no personal data', () => {
    expect(text).not.toContain(PERSONAL);
  });
});
