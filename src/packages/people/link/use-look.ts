import { useStores } from '@/pages/stores'
import { useEffect } from 'react'

/** What this phone knows of the account is made new as a view opens: who was just linked, which phone was just proved. No validity is extended by it. */
export function useLook(): void {
  const { code } = useStores()
  useEffect(() => void (code.current ? code.look() : code.refresh()), [code])
}
