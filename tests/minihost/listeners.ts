import type { MiniProgram } from './program'

type Listener = (said: unknown) => void

/** What happens to a program from outside: `onNetworkStatusChange` is told of `NetworkStatusChange`, and `offNetworkStatusChange` ends that. */
export class Listeners {
  private known = new Map<string, Set<Listener>>()

  constructor(private program: MiniProgram) {}

  on(event: string, listener: Listener) {
    if (!this.known.has(event)) this.known.set(event, new Set())
    this.known.get(event)?.add(listener)
  }

  off(event: string, listener?: Listener) {
    if (listener) this.known.get(event)?.delete(listener)
    else this.known.delete(event)
  }

  tell(event: string, said: object = {}) {
    for (const listener of [...(this.known.get(event) ?? [])]) listener(this.program.realm.copy(said))
  }
}
