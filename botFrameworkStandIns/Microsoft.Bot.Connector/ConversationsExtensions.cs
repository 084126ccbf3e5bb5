using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var request = new ConversationsRequest(HttpMethod.Post, string.Empty, parameters);
        return operations.ExchangeAsync<ConversationResourceResponse>(request, cancellationToken);
    }

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var request = new ConversationsRequest(HttpMethod.Post, ActivitiesOf(conversationId), activity);
        return operations.ExchangeAsync<ResourceResponse>(request, cancellationToken);
    }

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var request = new ConversationsRequest(HttpMethod.Post, ActivityOf(conversationId, activityId), activity, conversationId);
        return operations.ExchangeAsync<ResourceResponse>(request, cancellationToken);
    }

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var request = new ConversationsRequest(HttpMethod.Put, ActivityOf(conversationId, activityId), activity);
        return operations.ExchangeAsync<ResourceResponse>(request, cancellationToken);
    }

    public static Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        var request = new ConversationsRequest(HttpMethod.Delete, ActivityOf(conversationId, activityId));
        return operations.ExchangeAsync<ResourceResponse>(request, cancellationToken);
    }

    private static string ActivityOf(string conversationId, string activityId)
    {
        ArgumentNullException.ThrowIfNull(activityId);
        return $"{ActivitiesOf(conversationId)}/{Uri.EscapeDataString(activityId)}";
    }

    private static string ActivitiesOf(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return $"/{Uri.EscapeDataString(conversationId)}/activities";
    }
}
