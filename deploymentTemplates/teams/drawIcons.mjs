// Draws the icons: a speech bubble with a needle in it. Shapes are distances; a pixel is as full as its share of the shape.
import { png } from './png.mjs';

const blue = [0x00, 0x55, 0x8a, 255];
const white = [255, 255, 255, 255];
const nothing = [255, 255, 255, 0];

const roundedBox = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

const line = (x, y, [x1, y1], [x2, y2], width) => {
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) - width / 2;
};

// In units of the icon's width.
const bubble = (x, y) => Math.min(roundedBox(x, y, 0.2, 0.22, 0.8, 0.66, 0.1), line(x, y, [0.38, 0.62], [0.32, 0.78], 0.1));
const needle = (x, y) => Math.min(line(x, y, [0.36, 0.56], [0.64, 0.33], 0.035), line(x, y, [0.55, 0.405], [0.66, 0.315], 0.075));

const colour = (x, y, soft) => mix(mix(blue, white, cover(bubble(x, y), soft)), blue, cover(needle(x, y), soft));
const outline = (x, y, soft) => mix(nothing, white, cover(Math.min(Math.abs(bubble(x, y)) - 0.03, needle(x, y)), soft));

const cover = (distance, soft) => Math.min(1, Math.max(0, 0.5 - distance / soft));
const mix = (under, over, share) => under.map((value, index) => Math.round(value + (over[index] - value) * share));

function draw(size, shape, zoom) {
  const place = pixel => 0.5 + ((pixel + 0.5) / size - 0.5) / zoom;
  const at = index => shape(place(index % size), place(Math.floor(index / size)), 1 / size / zoom);
  return png(size, size, Buffer.from(Array.from({ length: size * size }, (_, index) => at(index)).flat()));
}

export const colorIcon = () => draw(192, colour, 1);
export const outlineIcon = () => draw(32, outline, 1.5);
