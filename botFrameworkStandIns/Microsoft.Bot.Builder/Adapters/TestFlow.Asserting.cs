using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Every timeout is in milliseconds; when it is over, <see cref="TaskCanceledException"/> is thrown.</summary>
public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The reply is of the expected type and, without a comparer, has the expected text.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000) =>
        AssertReply(reply => ThrowUnlessSame(expected, reply, equalityComparer, description), description, timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await NextReplyAsync(timeout).ConfigureAwait(false)));

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var message = reply.AsMessageActivity();
            if (message == null || !message.Text.Contains(expected, StringComparison.Ordinal))
            {
                throw Unexpected(description, expected, message == null ? "Not a Message Activity" : message.Text);
            }
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity().Text;
                if (!candidates.Contains(text))
                {
                    throw new InvalidOperationException(description ?? $"\"{text}\" is none of: {string.Join("\n", candidates)}");
                }
            },
            description,
            timeout);
    }

    /// <summary>Waits for the whole timeout, and fails when a reply comes.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var cancellation = new CancellationTokenSource((int)timeout);
        try
        {
            var reply = await _adapter.GetNextReplyAsync(cancellation.Token).ConfigureAwait(false);
            throw Unexpected(description, "no reply", TextOf(reply) ?? reply.Type);
        }
        catch (TaskCanceledException)
        {
            // No reply came.
        }
    });

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var cancellation = new CancellationTokenSource(Debugger.IsAttached ? Timeout.Infinite : (int)timeout);
        return await _adapter.GetNextReplyAsync(cancellation.Token).ConfigureAwait(false);
    }

    private static void ThrowUnlessSame(IActivity expected, IActivity reply, IEqualityComparer<IActivity> comparer, string description)
    {
        if (expected.Type != reply.Type)
        {
            throw new InvalidOperationException($"{description}: Type should match");
        }

        var isSame = comparer?.Equals(expected, reply) ?? TextOf(expected)?.Trim() == TextOf(reply)?.Trim();
        if (!isSame)
        {
            throw Unexpected(description, TextOf(expected), TextOf(reply));
        }
    }

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Unexpected(string description, string expected, string received)
    {
        var heading = description == null ? string.Empty : $"{description}:\n";
        return new InvalidOperationException($"{heading}Expected:{expected}\nReceived:{received}");
    }
}
