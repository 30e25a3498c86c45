import { Canvas, View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '../button/button'
import { findCanvas } from '../canvas-node'
import type { FoundCanvas } from '../found-canvas'
import { spoken } from '../spoken'
import type { Pen, Point } from './pen'
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
  /** The first touch of every stroke. */
  onBegin: () => void
  /** Handed the canvas while something is written on it, and nothing once it is empty or gone. */
  onDraw: (canvas: object | undefined) => void
  onConfirm: () => Promise<void>
}

const NO_PEN: Pen = { down: () => undefined, move: () => undefined, up: () => undefined }

/** A box to sign in, with a finger or a mouse. */
export function Signature({ id, label, clear, confirm, confirming, onBegin, onDraw, onConfirm }: Props) {
  const [canvas, setCanvas] = useState<FoundCanvas>()
  const [isSigned, setSigned] = useState(false)
  const paper = useMemo(() => canvas && new SheetOfPaper(canvas, setSigned), [canvas])
  const pen = useMemo(
    () => (paper ? { down: (point: Point) => (onBegin(), paper.down(point)), move: paper.move, up: paper.up } : NO_PEN),
    [paper, onBegin],
  )
  const touched = usePen(pen, canvas?.node)

  useEffect(() => {
    let isGone = false
    void findCanvas(id, () => isGone).then((found) => isGone || setCanvas(found))
    return () => {
      isGone = true
    }
  }, [id])

  useEffect(() => {
    onDraw(isSigned ? canvas?.node : undefined)
    return () => onDraw(undefined)
  }, [onDraw, isSigned, canvas])

  return (
    <View className="signature">
      <View className="signature__paper" {...spoken({ role: 'img', label })}>
        <Canvas type="2d" id={id} canvasId={id} className="signature__canvas" {...touched} />
      </View>
      <View className="signature__buttons">
        <Button id={`${id}-clear`} kind="quiet" onPress={() => paper?.clear()} isDisabled={!isSigned}>
          {clear}
        </Button>
        <Button id={`${id}-confirm`} kind="secondary" onPress={onConfirm} isDisabled={!isSigned} busyText={confirming}>
          {confirm}
        </Button>
      </View>
    </View>
  )
}
