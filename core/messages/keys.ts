/** Names of keys whose code does not say it, by `KeyboardEvent.code`. */
export const keyNames: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Enter',
  Escape: 'Esc',
  ArrowLeft: 'Left arrow',
  ArrowRight: 'Right arrow',
  NumpadAdd: 'Plus on the number pad',
  NumpadSubtract: 'Minus on the number pad',
};
