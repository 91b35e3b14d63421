import { writeFileSync } from 'node:fs';
import type { Sound } from './measure.js';

const HEADER_BYTES = 44;
const FULL_SCALE = 32_768;

/** 16 bit little-endian samples as numbers from -1 to 1. */
export function fromPcm16(bytes: Buffer, sampleRate: number): Sound {
  const samples = new Float32Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(2 * i) / FULL_SCALE;
  return { samples, sampleRate };
}

/** Writes a mono 16 bit WAV file that any player opens. */
export function writeWav(file: string, sound: Sound): void {
  const bytes = Buffer.alloc(HEADER_BYTES + 2 * sound.samples.length);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20); // PCM
  bytes.writeUInt16LE(1, 22); // mono
  bytes.writeUInt32LE(sound.sampleRate, 24);
  bytes.writeUInt32LE(2 * sound.sampleRate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(2 * sound.samples.length, 40);
  sound.samples.forEach((sample, i) => {
    const value = Math.round(sample * FULL_SCALE);
    bytes.writeInt16LE(
      Math.max(-FULL_SCALE, Math.min(FULL_SCALE - 1, value)),
      HEADER_BYTES + 2 * i,
    );
  });
  writeFileSync(file, bytes);
}
