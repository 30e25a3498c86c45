import type { Phone } from '@/services/device/phone'
import type { Storage } from '@/services/device/storage'
import { makeAutoObservable } from 'mobx'
import * as v from 'valibot'

const SettingsSchema = v.object({
  language: v.picklist(['zh', 'en']),
  type: v.picklist(['normal', 'large']),
  theme: v.picklist(['auto', 'light', 'dark']),
})
type Settings = v.InferOutput<typeof SettingsSchema>

const PLACE = 'settings'

/** Language, size of type, light or dark: kept on the phone. */
export class SettingsStore {
  language: Settings['language']
  type: Settings['type']
  theme: Settings['theme']

  constructor(
    private readonly storage: Storage,
    phone: Pick<Phone, 'language'>,
  ) {
    const kept = storage.read(PLACE, SettingsSchema)
    this.language = kept?.language ?? phone.language()
    this.type = kept?.type ?? 'normal'
    this.theme = kept?.theme ?? 'auto'
    makeAutoObservable<this, 'storage'>(this, { storage: false }, { autoBind: true })
  }

  setLanguage(language: Settings['language']) {
    this.language = language
    this.keep()
  }

  setType(type: Settings['type']) {
    this.type = type
    this.keep()
  }

  setTheme(theme: Settings['theme']) {
    this.theme = theme
    this.keep()
  }

  private keep() {
    this.storage.write(PLACE, { language: this.language, type: this.type, theme: this.theme })
  }
}
