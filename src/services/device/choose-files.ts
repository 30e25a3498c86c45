/** Files that somebody chooses in a browser, or pictures they take; none when they turn back. `accept`: what an input of a page takes, as `image/*`. */
export function chooseFiles(accept: string, { isMultiple = false } = {}): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept, multiple: isMultiple })
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  })
}
