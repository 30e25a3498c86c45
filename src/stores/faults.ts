/** Of forms, which lie in subpackages. */
export { revealFault } from '@/services/device/faults'
