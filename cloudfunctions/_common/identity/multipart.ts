/** A request that carries a file. */
export interface Form {
  /** The request as JSON, in the field `request`. */
  request: string
  file?: Uint8Array
}

/** Reads a multipart body; nothing when it is none. */
export async function readForm(body: Uint8Array, contentType: string): Promise<Form | undefined> {
  const answer = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
  const form = await answer.formData().catch(() => undefined)
  const [request, file] = [form?.get('request'), form?.get('file')]
  if (typeof request !== 'string') return undefined
  return { request, ...(file instanceof Blob && { file: new Uint8Array(await file.arrayBuffer()) }) }
}
