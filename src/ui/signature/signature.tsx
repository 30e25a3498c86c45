import { Canvas, View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '../button/button'
import { type FoundCanvas, findCanvas } from '../canvas-node'
import { spoken } from '../spoken'
import type { Pen } from './pen'
import { SheetOfPaper } from './sheet-of-paper'
import { usePen } from './use-pen'
import './signature.scss'

interface Props {
  id: string
  label: string
  clear: string
  confirm: string
  /** While it is being sent. */
  confirming: string
  /** Handed the canvas on which it was written; never an empty one. */
  onConfirm: (canvas: object) => Promise<void>
}

const NO_PEN: Pen = { down: () => undefined, move: () => undefined, up: () => undefined }

/** A box to sign in, with a finger or a mouse. */
export function Signature({ id, label, clear, confirm, confirming, onConfirm }: Props) {
  const [canvas, setCanvas] = useState<FoundCanvas>()
  const [isSigned, setSigned] = useState(false)
  const paper = useMemo(() => canvas && new SheetOfPaper(canvas, setSigned), [canvas])
  const pen = usePen(paper ?? NO_PEN, canvas?.node)

  useEffect(() => {
    let isGone = false
    void findCanvas(id, () => isGone).then((found) => isGone || setCanvas(found))
    return () => {
      isGone = true
    }
  }, [id])

  return (
    <View className="signature">
      <View className="signature__paper" {...spoken({ role: 'img', label })}>
        <Canvas type="2d" id={id} canvasId={id} className="signature__canvas" {...pen} />
      </View>
      <View className="signature__buttons">
        <Button id={`${id}-clear`} kind="quiet" onPress={() => paper?.clear()} isDisabled={!isSigned}>
          {clear}
        </Button>
        <Button
          id={`${id}-confirm`}
          kind="secondary"
          onPress={() => canvas && onConfirm(canvas.node)}
          isDisabled={!isSigned}
          busyText={confirming}
        >
          {confirm}
        </Button>
      </View>
    </View>
  )
}
