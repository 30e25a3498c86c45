import type { Phone } from '@/services/device/phone'
import type { Storage } from '@/services/device/storage'
import { makeAutoObservable } from 'mobx'
import * as v from 'valibot'
import { KEPT } from './kept-keys'
import { type Settings, settingsIn } from './kept-settings'

/** Language, size of type, light or dark: kept on the phone. */
export class SettingsStore {
  language: Settings['language']
  type: Settings['type']
  theme: Settings['theme']

  constructor(
    private readonly storage: Storage,
    phone: Pick<Phone, 'language'>,
  ) {
    const { language, type, theme } = settingsIn(storage.read(KEPT.settings, v.unknown()), phone)
    this.language = language
    this.type = type
    this.theme = theme
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
    this.storage.write(KEPT.settings, { language: this.language, type: this.type, theme: this.theme })
  }
}
