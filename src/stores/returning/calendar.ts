/** Of the returning page, which lies in a subpackage; nothing where the platform has none. */
export { calendar } from '@/services/device/calendar'
