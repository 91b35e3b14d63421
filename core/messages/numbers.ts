/** A whole number with separators, for people. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** A speed in words: "1.2 times". */
export function speed(rate: number): string {
  return `${rate.toFixed(1)} times`;
}

/** A length of listening: "58 s", "1 min 40", "14 min", "2 h 05 min". Never negative. */
export function listeningTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 5) {
    const rest = whole % 60;
    return rest === 0 ? `${minutes} min` : `${minutes} min ${pad(rest)}`;
  }
  const rounded = Math.round(whole / 60);
  if (rounded < 60) return `${rounded} min`;
  return `${Math.floor(rounded / 60)} h ${pad(rounded % 60)} min`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
