import { RestError, type TableServiceClientOptions } from '@azure/data-tables';

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/**
 * Ends each single try after a time, as a network error that the SDK's retry policy knows. By itself the SDK waits for
 * an answer for ever; its own time limit ends all tries at once, and leaves a timer behind after a broken connection.
 */
export function tryTimeLimit(timeoutMs: number): Policy {
  return {
    name: 'tryTimeLimit',
    sendRequest: async (request, next) => {
      const whole = request.abortSignal;
      const limit = AbortSignal.timeout(timeoutMs);
      request.abortSignal = whole instanceof AbortSignal ? AbortSignal.any([whole, limit]) : limit;
      try {
        return await next(request);
      } catch (cause) {
        if (!limit.aborted || whole?.aborted) throw cause;
        throw new RestError(`no answer within ${timeoutMs} ms`, { code: 'ETIMEDOUT', request });
      } finally {
        if (whole) request.abortSignal = whole;
        else delete request.abortSignal;
      }
    },
  };
}
