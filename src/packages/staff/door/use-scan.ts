import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import { admits } from './answers'
import { useDoor } from './door'

/** Opens the scanner and judges what it finds; felt and heard, so that a guard need not look at the screen. */
export function useScan(): () => Promise<void> {
  const { scanner, phone } = useStores()
  const door = useDoor()
  return async () => {
    const scan = await scanner.scan()
    if (scan.kind === 'none') phone.tell(staffTexts().door.noCode)
    if (scan.kind !== 'found') return
    door.scan(scan.text)
    if (door.scanned) phone.signal(admits(door.scanned))
  }
}
