// The bot itself: one to ten processes behind HTTPS, which share one storage account.
param name string
param location string
param identityId string
param identityClientId string
param image string

@description('Empty for an image that anybody may pull.')
param registryServer string
param storageAccountName string
param queueName string
param environmentId string
param environmentDomain string
param insightsConnectionString string
param botAppType string
param botAppId string
param botTenantId string

@description('Where Key Vault has the secret; empty when there is none.')
param botCredentialUrl string
param allowedTenants string[]
param coordinators string[]
param timeZone string

@allowed(['none', 'openai', 'azure'])
param languageModel string
param languageModelAddress string
param languageModelName string

@description('Where Key Vault has the key; empty when there is none.')
param languageModelKeyUrl string

var port = 3978

// The keys of src/config.ts and src/language-model-config.ts.
var settings = {
  PORT: string(port)
  AZURE_STORAGE_ACCOUNT: storageAccountName
  MicrosoftAppType: botAppType
  MicrosoftAppId: botAppId
  MicrosoftAppTenantId: botTenantId
  ALLOWED_TENANTS: join(allowedTenants, ',')
  COORDINATORS: join(coordinators, ',')
  TIME_ZONE: timeZone
  PUBLIC_URL: 'https://${name}-bot.${environmentDomain}'
}

// What the Azure SDKs read by themselves: which of the app's identities to use, and where measurements go.
var sdkSettings = {
  AZURE_CLIENT_ID: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
}

var languageModelSettings = {
  none: {}
  openai: {
    OPENAI_BASE_URL: languageModelAddress
    OPENAI_MODEL: languageModelName
  }
  azure: {
    AZURE_OPENAI_ENDPOINT: languageModelAddress
    AZURE_OPENAI_DEPLOYMENT: languageModelName
  }
}
var languageModelKeySetting = languageModel == 'azure' ? 'AZURE_OPENAI_API_KEY' : 'OPENAI_API_KEY'

var plainSettings = filter(
  items(union(settings, sdkSettings, languageModelSettings[languageModel])),
  setting => !empty(setting.value)
)

var secretSettings = concat(
  empty(botCredentialUrl) ? [] : [{ key: 'MicrosoftAppPassword', secret: 'bot-app-password', url: botCredentialUrl }],
  empty(languageModelKeyUrl) ? [] : [{ key: languageModelKeySetting, secret: 'language-model-key', url: languageModelKeyUrl }]
)

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-bot'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      // A new revision takes over when it is ready; until then the former one answers.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        allowInsecure: false
        targetPort: port
        transport: 'http'
        traffic: [
          {
            latestRevision: true
            weight: 100
          }
        ]
      }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identityId }]
      secrets: [
        for setting in secretSettings: {
          name: setting.secret
          keyVaultUrl: setting.url
          identity: identityId
        }
      ]
    }
    template: {
      // A process that is told to stop first ends the delivery under way; one that is killed while it sends leaves that
      // message unknown in the ledger.
      terminationGracePeriodSeconds: 600
      containers: [
        {
          name: 'bot'
          image: image
          resources: {
            // About 300 MB are in use at rest.
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(
            map(plainSettings, setting => { name: setting.key, value: setting.value }),
            map(secretSettings, setting => { name: setting.key, secretRef: setting.secret })
          )
          probes: [
            {
              // The bot listens once its tables are there and its figures are loaded.
              type: 'Startup'
              httpGet: {
                path: '/health'
                port: port
              }
              initialDelaySeconds: 1
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/health'
                port: port
              }
              periodSeconds: 20
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              // Longer than the four seconds that /ready waits for the storage.
              type: 'Readiness'
              httpGet: {
                path: '/ready'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: 10
        rules: [
          {
            name: 'http'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
          {
            // One message a stream that waits for a worker.
            name: 'queue'
            azureQueue: {
              accountName: storageAccountName
              queueName: queueName
              queueLength: 5
              identity: identityId
            }
          }
        ]
      }
    }
  }
}

output appName string = app.name
output host string = app.properties.configuration.ingress.fqdn
