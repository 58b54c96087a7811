// What wakes whoever is on call. Built on the lines that the bot logs, and on a look from outside.
param name string
param location string

@description('The name of the container app, as it stands in the logs.')
param appName string
param host string
param workspaceId string
param insightsId string
param actionGroupId string

// Events of the bot's log. A test holds them equal to the source.
var deliveryEvents = ['delivery', 'delivery-ended']
var brokenDeliveryEvents = ['stream-not-delivered', 'delivery-broke', 'message-not-rendered']
var poisonEvents = ['wake-up-dropped']
var teamsEvents = ['signing-keys-not-loaded', 'signing-keys-not-renewed', 'connector-token-unavailable']

// States of a delivery that somebody must look at. A person who has blocked the bot is none of them.
var lostStates = ['failed', 'unknown']
// The meeting was cancelled before its card went out.
var harmlessReasons = ['NothingToSay']

var lines = 'ContainerAppConsoleLogs | where ContainerAppName == "${appName}" | extend line = parse_json(Log) | extend event = tostring(line.event)'
var isDelivery = 'event in ("${join(deliveryEvents, '", "')}")'
var isLost = 'tostring(line.state) in ("${join(lostStates, '", "')}") and tostring(line.reason) !in ("${join(harmlessReasons, '", "')}")'

var logAlerts = [
  {
    name: 'deliveries-failing'
    severity: 2
    description: 'A message was not delivered, or may not have been. The command that planned it shows who: "närvaro" or "nyhetsbrev" in Teams.'
    query: '${lines} | where (${isDelivery} and ${isLost}) or event in ("${join(brokenDeliveryEvents, '", "')}")'
    threshold: 0
  }
  {
    name: 'poison-rows'
    severity: 2
    description: 'The storage holds a row or a queue message that the bot cannot read. The line names the operation; look for a process of another version.'
    query: '${lines} | where event in ("${join(poisonEvents, '", "')}") or (tostring(line.error) == "StorageError" and tostring(line.message) startswith "read row")'
    threshold: 0
  }
  {
    name: 'teams-unreachable'
    severity: 1
    description: 'The bot cannot check who writes to it, or cannot get its own token. Look at the identity or the secret first, then at the status of Azure.'
    query: '${lines} | where event in ("${join(teamsEvents, '", "')}") or (event == "request-refused" and toint(line.status) == 503)'
    threshold: 0
  }
  {
    name: 'errors'
    severity: 3
    description: 'More than ten errors within a quarter of an hour.'
    query: '${lines} | where tostring(line.level) == "error"'
    threshold: 10
  }
]

resource logAlertRules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in logAlerts: {
    name: '${name}-${alert.name}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${alert.name}'
      description: alert.description
      severity: alert.severity
      enabled: true
      autoMitigate: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: {
              minFailingPeriodsToAlert: 1
              numberOfEvaluationPeriods: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [actionGroupId]
      }
    }
  }
]

// From three places in Europe. Fails also when the certificate has less than two weeks left.
resource webTest 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-ready'
  location: location
  kind: 'standard'
  tags: {
    'hidden-link:${insightsId}': 'Resource'
  }
  properties: {
    Name: '${name}-ready'
    SyntheticMonitorId: '${name}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 900
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-se-sto-edge' }
    ]
    Request: {
      RequestUrl: 'https://${host}/ready'
      HttpVerb: 'GET'
      ParseDependentRequests: false
      FollowRedirects: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource silent 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-silent'
  location: 'global'
  properties: {
    description: 'The bot does not answer, its tables do not, or its certificate ends within two weeks.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [
      webTest.id
      insightsId
    ]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: webTest.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [
      {
        actionGroupId: actionGroupId
      }
    ]
  }
}
