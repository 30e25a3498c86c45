/** Why a list is refused, as data: pages and the command line have their own words for it. */
export type RiskListProblem =
  | { key: 'notJson' }
  /** `at`: the path of the field. */
  | { key: 'fieldMissing'; at: string }
  | { key: 'fieldWrong'; at: string }
  /** The interface itself answered with an error. */
  | { key: 'answerIsError' }
  | { key: 'timeWrong'; text: string }
  | { key: 'countDiffers'; count: string; said: number; counted: number }
  | { key: 'tooManyPlaces'; most: number; counted: number }
  /** Its time against that of the list in force. */
  | { key: 'notLater'; listTime: string; current: string }

/** Several at once. */
export type Problems = readonly RiskListProblem[]

/** A name on a list that the divisions file does not have, and the city that it is taken for; none when nothing is known by it. */
export interface NameWarning {
  province: string
  city: string
  takenFor: string | null
}
