/**
 * A picture painted on a canvas, element by element. An image made from the SVG would need a policy that lets blobs
 * in as images; these pictures are rectangles, circles, paths and lines of text, no more.
 */

/** @param svg with its looks in attributes, as `writeLooks` leaves it */
export function paint(svg: SVGSVGElement, sharpness: number): HTMLCanvasElement {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * sharpness);
  canvas.height = Math.ceil(height * sharpness);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser has no canvas');
  context.scale(sharpness, sharpness);
  paintChildren(svg, context);
  return canvas;
}

function paintChildren(parent: Element, context: CanvasRenderingContext2D): void {
  for (const child of parent.children) {
    context.save();
    const shift = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(child.getAttribute('transform') ?? '');
    if (shift) context.translate(Number(shift[1]), Number(shift[2]));
    if (child.localName === 'g') paintChildren(child, context);
    else if (child.localName === 'text') paintText(child, context);
    else if (child.localName !== 'desc') paintShape(child, context);
    context.restore();
  }
}

const numberOf = (element: Element, name: string): number => parseFloat(element.getAttribute(name) ?? '0');

/** The path of a shape; an element that these pictures do not have is a bug and throws. */
function pathOf(shape: Element): Path2D {
  const path = new Path2D(shape.getAttribute('d') ?? undefined);
  const at = (name: string): number => numberOf(shape, name);
  if (shape.localName === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'));
  else if (shape.localName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (shape.localName !== 'path') throw new Error(`a picture holds <${shape.localName}>`);
  return path;
}

function setPens(
  element: Element,
  context: CanvasRenderingContext2D,
): { readonly fill: boolean; readonly stroke: boolean } {
  const fill = element.getAttribute('fill') ?? 'none';
  const stroke = element.getAttribute('stroke') ?? 'none';
  if (fill !== 'none') context.fillStyle = fill;
  if (stroke !== 'none') {
    context.strokeStyle = stroke;
    context.lineWidth = numberOf(element, 'stroke-width') || 1;
    context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap;
    context.lineJoin = (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
    const dashes = element.getAttribute('stroke-dasharray');
    context.setLineDash(dashes === null ? [] : dashes.split(/[\s,]+/).map(parseFloat));
  }
  return { fill: fill !== 'none', stroke: stroke !== 'none' };
}

function paintShape(shape: Element, context: CanvasRenderingContext2D): void {
  const path = pathOf(shape);
  const { fill, stroke } = setPens(shape, context);
  if (fill) context.fill(path);
  if (stroke) context.stroke(path);
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

/** The halo behind words goes first, as in the picture. */
function paintText(element: Element, context: CanvasRenderingContext2D): void {
  const { fill, stroke } = setPens(element, context);
  const weight = element.getAttribute('font-weight') ?? '400';
  context.font = `${weight} ${element.getAttribute('font-size') ?? '13px'} ${element.getAttribute('font-family') ?? 'sans-serif'}`;
  context.textAlign = ALIGN[element.getAttribute('text-anchor') ?? ''] ?? 'left';
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  if (stroke) context.strokeText(element.textContent, x, y);
  if (fill) context.fillText(element.textContent, x, y);
}
