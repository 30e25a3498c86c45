import type { CanvasNode, FoundCanvas } from './found-canvas'

/** Taro's own query throws between two pages, when nobody can catch it any more. The pages behind the one on display stay in the document. */
export async function findNode(id: string): Promise<FoundCanvas | undefined> {
  const canvases = [...document.querySelectorAll<HTMLCanvasElement & CanvasNode>(`#${id} canvas`)]
  const node = canvases.find((canvas) => canvas.getClientRects().length > 0)
  return node && { node, width: node.clientWidth, height: node.clientHeight }
}
