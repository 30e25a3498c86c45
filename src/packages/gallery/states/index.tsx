import { useRouter } from '@tarojs/taro'
import { Alone } from './alone'
import { SideBySide } from './side-by-side'
import { STATES } from './states'
import './index.scss'

/** For maintainers, in a browser: every state of the code page as a person sees it; `?state=expired` or `?state=3` shows one alone. */
export default function StatesPage() {
  const { state: key = '' } = useRouter().params
  const state = STATES[key]
  return state ? <Alone state={state} /> : <SideBySide />
}
