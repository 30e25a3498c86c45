import { cityName, type NameWarning, type RiskListProblem } from '@domain/risk-area'

/** A problem of a list as the command line says it. */
export function problemWords(problem: RiskListProblem): string {
  switch (problem.key) {
    case 'notJson':
      return 'it is not JSON'
    case 'fieldMissing':
      return `${problem.at}: is missing`
    case 'fieldWrong':
      return `${problem.at || 'the whole'}: is not what belongs there`
    case 'answerIsError':
      return 'code: the interface answered with an error'
    case 'timeWrong':
      return `the update time is no time: "${problem.text}"`
    case 'countDiffers':
      return `${problem.count} says ${problem.said}, but ${problem.counted} communities are listed`
    case 'tooManyPlaces':
      return `${problem.counted} places are listed, more than ${problem.most}`
    case 'notLater':
      return `its time ${problem.listTime} is not later than that of the current list, ${problem.current}`
  }
}

export const warningWords = ({ province, city, takenFor }: NameWarning): string =>
  `${province} ${city} is not in the divisions file; ${takenFor === null ? 'no city is known by it' : `taken for ${cityName(takenFor).zh} (${takenFor})`}`
