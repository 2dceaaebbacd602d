/** Ways in for what a person has: a file that is picked or dropped anywhere, cells that are pasted anywhere. */

export function takeFiles(zone: HTMLElement, field: HTMLInputElement, take: (file: File) => void): void {
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) take(file);
    // The same file, mended and picked again, is a change too.
    field.value = '';
  });
  const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    if (!zone.hidden) zone.dataset['over'] = '';
  });
  for (const end of ['dragleave', 'drop', 'dragend'] as const) {
    document.addEventListener(end, (event) => {
      if (end !== 'dragleave' || event.relatedTarget === null) delete zone.dataset['over'];
    });
  }
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    // A file that is missed by a hair would else take the place of the page, and of what was typed.
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !zone.hidden) take(file);
  });
}

/** `isAway`: nothing is to be pasted now. */
export function takePaste(
  target: HTMLTextAreaElement,
  isAway: () => boolean,
  take: (text: string) => void,
): void {
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isAway() || text.trim() === '') return;
    const { target: into } = event;
    const isField = into instanceof HTMLInputElement || into instanceof HTMLTextAreaElement;
    if (isField && into !== target) return;
    event.preventDefault();
    take(text);
  });
  // Where a device pastes without telling, or somebody types.
  target.addEventListener('change', () => {
    const text = target.value;
    target.value = '';
    if (text.trim() !== '') take(text);
  });
}
