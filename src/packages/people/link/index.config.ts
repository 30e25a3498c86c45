export default definePageConfig({ navigationBarTitleText: '关联健康码' })
