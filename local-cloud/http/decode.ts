/** A percent-encoded text as it was, or undefined when it is not properly encoded. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
