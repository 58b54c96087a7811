// The bot's memory. The account holds nothing else, so roles on the whole account reach no further than the bot's own data.
param name string
param location string

@description('The object id of the bot\'s identity.')
param principalId string

// What src/storage/connect.ts names.
var tableNames = [
  'Figures'
  'Channels'
  'People'
  'Roster'
  'Attendance'
  'Digests'
  'Outbox'
  'Inquiries'
  'Conversations'
  'Synonyms'
  'Corrections'
  'GivenAnswers'
  'Plan'
  'Presence'
  'SubstituteRequests'
  'RosterRequests'
  'Links'
  'Goals'
  'Erasures'
]
var queueNames = ['wakeups']

// The bot asks at every start that its tables and its queue be made, and that is an action on the account: a role on each
// table alone would stop it. Both roles are Azure's own, and reach data only, no keys and no settings.
var roles = {
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${name}${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'StorageV2'
  sku: {
    // Three copies in three zones of the region, where the region has zones.
    name: 'Standard_ZRS'
  }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // A private endpoint and a network of its own cost more than the bot itself; the way in is Entra ID alone.
    publicNetworkAccess: 'Enabled'
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for tableName in tableNames: {
    parent: tableService
    name: tableName
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queueName in queueNames: {
    parent: queueService
    name: queueName
  }
]

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(roles): {
    name: guid(account.id, principalId, role.value)
    scope: account
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

// Nobody deletes the board's history by deleting a resource group in haste.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Attendance, digests and figures of the board.'
  }
}

output accountName string = account.name
output queueName string = queueNames[0]
