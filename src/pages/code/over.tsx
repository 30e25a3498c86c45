import { GuideSheet } from './ways-out/guide-sheet'
import { MeasureSheet } from './ways-out/measure-sheet'
import { OfficeSheet } from './ways-out/office-sheet'
import { OperatorsSheet } from './ways-out/operators-sheet'
import { SwitchSheet } from './parts/switch-sheet'
import { UnlinkDialog } from './parts/unlink-dialog'

/** What can lie over the page. `office`: a service that is done at the office for now, with its name. */
export type OverName =
  | { kind: 'switch' }
  | { kind: 'unlink' }
  | { kind: 'measure' }
  | { kind: 'operators' }
  | { kind: 'guide'; guide: 'nationalCard' | 'zhejiangCode' }
  | { kind: 'office'; service: string }

/** The sheet or dialog of that name. */
export function Over({ name, onClose }: { name: OverName; onClose: () => void }) {
  switch (name.kind) {
    case 'switch':
      return <SwitchSheet onClose={onClose} />
    case 'unlink':
      return <UnlinkDialog onClose={onClose} />
    case 'measure':
      return <MeasureSheet onClose={onClose} />
    case 'operators':
      return <OperatorsSheet onClose={onClose} />
    case 'guide':
      return <GuideSheet guide={name.guide} onClose={onClose} />
    case 'office':
      return <OfficeSheet service={name.service} onClose={onClose} />
  }
}
