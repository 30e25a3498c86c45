import { stores } from '@/assembly'
import { createContext, useContext } from 'react'

/** The stores of the app; a test or a page of examples puts others in their place. */
export const StoresContext = createContext(stores)

export const useStores = () => useContext(StoresContext)
