/** Asks the control of the outside world; with a body it does something. */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`/__control/${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {})
  return (await answer.json()) as Answer
}
