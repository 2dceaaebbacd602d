/** Hands a file that the page has made to the reader. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file up after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
