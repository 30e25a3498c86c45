import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { labelled } from './accessibility-attributes'

interface Platform {
  runtimePath: string | string[]
  template: { mergeComponents(context: IPluginContext, components: object): void }
}

/** Taro's templates hold no aria attributes, so that labels would never reach the phone: this puts them into template and runtime. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      platform.template.mergeComponents(context, labelled)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'accessibility-runtime.ts')].flat()
    },
  })
}
