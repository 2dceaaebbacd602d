/**
 * A PNG of an SVG that stands alone.
 *
 * @param size of the picture, pixels
 * @param scale pixels of the PNG for each of the picture
 * @throws where the browser cannot draw it
 */
export async function rasterise(
  svg: Blob,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!png) throw new Error('no picture');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
