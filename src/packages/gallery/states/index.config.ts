export default definePageConfig({ navigationBarTitleText: '亮码页的各种状态' })
