import type { ChosenSheet, Sheets } from './sheets'

const send =
  (file: File): ChosenSheet['send'] =>
  async ({ upload: { url, headers } }) => {
    const answer = await window.fetch(url, { method: 'PUT', headers, body: file }).catch(() => undefined)
    return answer?.ok === true
  }

/** Of browsers: a file goes to storage itself, however large; what is kept is downloaded. */
export const sheets: Sheets = {
  choose: () =>
    new Promise((resolve) => {
      const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.csv,.xlsx' })
      input.onchange = () => {
        const file = input.files?.[0]
        resolve(file && { name: file.name, send: send(file) })
      }
      input.oncancel = () => resolve(undefined)
      input.click()
    }),
  save(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
    Object.assign(document.createElement('a'), { href: url, download: name }).click()
    URL.revokeObjectURL(url)
  },
}
