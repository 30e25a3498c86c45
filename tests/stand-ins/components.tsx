import { createElement, type ReactNode } from 'react'

/** What all components of the mini-program take and a browser's element does too. */
interface Props {
  id?: string
  className?: string
  onClick?: (event: unknown) => void
  children?: ReactNode
  [attribute: `aria-${string}`]: unknown
}

const SPOKEN = /^(role|aria-(label|checked|expanded|hidden))$/

const spokenOf = (props: object) => Object.fromEntries(Object.entries(props).filter(([name]) => SPOKEN.test(name)))

const container = (tag: string) =>
  function Container({ id, className, onClick, children, ...more }: Props) {
    return createElement(tag, { id, className, onClick, ...spokenOf(more) }, children)
  }

/** The mini-program's components as a browser's elements, for tests of pages without a host. */
export const View = container('div')
export const Text = container('span')
export const ScrollView = container('div')

export function Button({ disabled, ...props }: Props & { disabled?: boolean }) {
  return createElement('button', { disabled, id: props.id, onClick: props.onClick, ...spokenOf(props) }, props.children)
}

export function Image({ src, ...props }: Props & { src: string }) {
  return createElement('img', { src, className: props.className })
}

interface InputProps extends Props {
  value: string
  maxlength: number
  onInput: (event: { detail: { value: string } }) => void
  onBlur?: () => void
}

const typed = (tag: 'input' | 'textarea') =>
  function Typed({ id, value, maxlength, onInput, onBlur, ...more }: InputProps) {
    return createElement(tag, {
      id,
      value,
      maxLength: maxlength,
      onChange: (event: { target: { value: string } }) => onInput({ detail: { value: event.target.value } }),
      onBlur,
      ...spokenOf(more),
    })
  }

export const Input = typed('input')
export const Textarea = typed('textarea')
