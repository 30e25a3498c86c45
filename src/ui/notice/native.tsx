/** The notice as a component that WeChat's own framework can draw without a page. */
export { Notice as default } from './notice'
