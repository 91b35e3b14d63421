import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a program with all its processes, MB. What processes share is counted once (PSS).
 * @param {number} pid
 */
export function memoryOf(pid) {
  const kilobytes = family(pid).map((member) => {
    const told = read(`/proc/${String(member)}/smaps_rollup`);
    return Number(/^Pss:\s+(\d+) kB$/m.exec(told)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/**
 * Files, sockets and pipes that a program has open in all its processes.
 * @param {number} pid
 */
export function handlesOf(pid) {
  const counts = family(pid).map((member) => {
    try {
      return readdirSync(`/proc/${String(member)}/fd`).length;
    } catch {
      return 0; // gone meanwhile
    }
  });
  return counts.reduce((sum, each) => sum + each, 0);
}

/** @param {number} pid @returns {number[]} the process and all that descend from it */
export function family(pid) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [
        Number(name),
        Number(/^PPid:\s+(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1]),
      ]),
  );
  const members = [pid];
  for (const member of members)
    for (const [child, parent] of parents) if (parent === member) members.push(child);
  return members;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return ''; // gone meanwhile
  }
}
