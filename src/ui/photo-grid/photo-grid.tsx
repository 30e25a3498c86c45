import { View } from '@tarojs/components'
import { Picture } from '../picture/picture'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './photo-grid.scss'

interface Act {
  id: string
  title: string
  onPress: () => void
}

export interface GridPhoto {
  key: string | number
  /** Nothing where this phone no longer has it. */
  path: string | undefined
  /** Said to people who do not see it. */
  label: string
  /** What becomes of it, in a word. */
  note?: string | undefined
  isBad?: boolean
  /** All of it is seen, with paper at its sides; else it fills its place. */
  isWhole?: boolean
  onPress?: (() => void) | undefined
  acts?: readonly Act[]
}

interface Props {
  photos: readonly GridPhoto[]
  /** A place for one more. */
  add?: Act | undefined
}

/** Small pictures side by side, three in a row, each with what can be done with it. */
export function PhotoGrid({ photos, add }: Props) {
  return (
    <View className="photo-grid">
      {photos.map(({ key, ...photo }) => (
        <Tile key={key} {...photo} />
      ))}
      {add && (
        <View
          id={add.id}
          className="photo-grid__picture photo-grid__picture--add"
          onClick={add.onPress}
          {...spoken({ role: 'button', label: add.title })}
        >
          <View className="photo-grid__plus" aria-hidden="true">
            ＋
          </View>
          <View>{add.title}</View>
        </View>
      )}
    </View>
  )
}

function Tile({ path, label, note, isBad, isWhole, onPress, acts = [] }: Omit<GridPhoto, 'key'>) {
  return (
    <View className="photo-grid__tile">
      <View
        className="photo-grid__picture"
        onClick={() => onPress?.()}
        {...spoken({ role: 'img', label: [label, note].filter(Boolean).join(', ') })}
      >
        {path === undefined ? (
          <Icon name="check" />
        ) : (
          <Picture className="photo-grid__image" src={path} mode={isWhole ? 'aspectFit' : 'aspectFill'} />
        )}
        {note && <View className={`photo-grid__note ${isBad ? 'photo-grid__note--bad' : ''}`}>{note}</View>}
      </View>
      <View className="photo-grid__acts">
        {acts.map(({ id, title, onPress: act }) => (
          <View key={id} id={id} className="photo-grid__act" onClick={act} {...spoken({ role: 'button', label: `${title}, ${label}` })}>
            {title}
          </View>
        ))}
      </View>
    </View>
  )
}
