import { eachOf } from './each-of'

it('has a value for each kind', () => expect(eachOf(['sent', 'failed'], (kind) => kind.length)).toEqual({ sent: 4, failed: 6 }))
