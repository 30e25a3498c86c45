import type { ErrorTexts, RoomErrors } from '../../../errors'

export const errors: ErrorTexts<RoomErrors['office']> = {
  FILE_NOT_FOUND: { title: 'File not found', text: 'Please upload the list again.' },
  RISK_LIST_REFUSED: {
    title: 'The list did not pass its checks',
    text: 'Structure, counts or time do not add up. The current list stays.',
  },
  PROPOSAL_NOT_FOUND: { title: 'There is no such list', text: 'Please import it again.' },
  PROPOSAL_OUTDATED: { title: 'The current list has changed', text: 'Import again, then confirm.' },
  CITIES_UNMAPPED: { title: 'Some places belong to no known city', text: 'Name their cities first.' },
  CITIES_TOO_MANY: { title: 'More than 300 cities', text: 'One query compares 300 cities at most. Choose fewer.' },
  CITY_UNKNOWN: { title: 'There is no such city code', text: 'Check the cities you chose.' },
  STREET_UNKNOWN: { title: 'Please choose streets', text: 'A grid worker needs the streets they work in.' },
  VENUE_NOT_FOUND: { title: 'There is no such venue', text: 'Refresh the list of venues and try again.' },
  PAPER_NOT_POSSIBLE: {
    title: 'No paper pass can be printed',
    text: 'A relative must have linked the person, travel must be valid, and the code green with a tick.',
  },
}
