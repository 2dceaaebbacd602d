import { describe, expect, test } from 'vitest';
import { nearest, REACH } from '../../src/client/charts/nearest.ts';
import { placeTip } from '../../src/client/charts/place.ts';

const box = (left: number, top: number, width = 10, height = 10) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('what a pointer means', () => {
  const boxes = [box(0, 0), box(50, 0), box(100, 80)];

  test('the mark it is on, else the nearest in reach', () => {
    expect(nearest(boxes, 5, 5, REACH.mouse)).toBe(0);
    expect(nearest(boxes, 64, 5, REACH.mouse)).toBe(1);
  });

  test('nothing where none is in reach; a finger reaches further than a mouse', () => {
    expect(nearest(boxes, 30, 30, REACH.mouse)).toBeNull();
    expect(nearest(boxes, 30, 25, REACH.mouse)).toBeNull();
    expect(nearest(boxes, 30, 25, REACH.touch)).not.toBeNull();
    expect(nearest([], 0, 0, REACH.touch)).toBeNull();
  });

  test('on a curve the month, from however far above', () => {
    expect(nearest(boxes, 90, -200, REACH.mouse, true)).toBe(2);
    expect(nearest(boxes, 20, 500, REACH.mouse, true)).toBe(0);
  });
});

describe('the tooltip', () => {
  const size = { width: 100, height: 40 };

  test('stands above the datum, in its middle', () => {
    expect(placeTip(box(195, 100), size, 400, 500)).toEqual({ x: 150, y: 50 });
  });

  test('never leaves the sides of the frame', () => {
    expect(placeTip(box(0, 100), size, 400, 500).x).toBe(0);
    expect(placeTip(box(390, 100), size, 400, 500).x).toBe(300);
    // Wider than the frame: from its left edge.
    expect(placeTip(box(10, 100), size, 80, 500).x).toBe(0);
  });

  test('stands below where the window ends above', () => {
    expect(placeTip(box(195, 20), size, 400, 0).y).toBe(40);
    // There is room above the frame.
    expect(placeTip(box(195, 20), size, 400, 60).y).toBe(-30);
  });
});
