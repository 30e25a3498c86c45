import { useEffect } from 'react'
import type { CanvasNode } from '../found-canvas'
import type { Pen } from './pen'

/** Of browsers: fingers, mouse and pen alike. */
export function usePen(pen: Pen, node: CanvasNode | undefined): object {
  useEffect(() => {
    if (!node) return
    const canvas = node as unknown as HTMLCanvasElement
    const gone = new AbortController()
    const listen = (name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', work: (event: PointerEvent) => void) =>
      canvas.addEventListener(name, work, { signal: gone.signal })
    const pointOf = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = canvas.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }
    listen('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId)
      pen.down(pointOf(event))
    })
    listen('pointermove', (event) => pen.move(pointOf(event)))
    listen('pointerup', pen.up)
    listen('pointercancel', pen.up)
    return () => gone.abort()
  }, [pen, node])
  return {}
}
