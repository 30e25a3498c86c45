/**
 * The text of a file: UTF-8 when its bytes are that, GB18030 (as Excel writes CSV in China, GBK and GB 2312 included) otherwise; `undefined` for neither.
 * Texts of one encoding with Chinese in them are as good as never valid in the other.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Not of this encoding; or (GB18030 alone) a Node without full ICU, which every official build has.
    return undefined
  }
}
