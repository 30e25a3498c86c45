/** A sentence for people, in both languages of the screen. */
export interface Text {
  readonly zh: string
  readonly en: string
}
