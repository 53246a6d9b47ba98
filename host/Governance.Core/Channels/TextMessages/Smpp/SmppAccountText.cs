using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages.Smpp;

internal static class SmppAccountText
{
    internal static readonly LocalText Name = new("SMPP 3.4 短信中心", "SMS centre (SMPP 3.4)");
    internal static readonly LocalText WhatToGet = new(
        "向短信中心或集成商要：服务器、端口、系统标识（system_id）、密码和接入号。平台收信用一个 receiver 连接，发信每台主机用一个 transmitter 连接。",
        "Ask the carrier or aggregator for server, port, system_id, password and service number. One receiver is bound to receive, "
        + "and one transmitter for each host that sends.");
    internal static readonly LocalText Server = new("服务器", "Server");
    internal static readonly LocalText Port = new("端口", "Port");
    internal static readonly LocalText Encryption = new("加密", "Encryption");
    internal static readonly LocalText NotEncrypted = new("不加密（专线或本机房）", "None (leased line or same room)");
    internal static readonly LocalText System = new("系统标识（system_id）", "system_id");
    internal static readonly LocalText Password = new("密码", "Password");
    internal static readonly LocalText SystemType = new("系统类型（system_type）", "system_type");
    internal static readonly LocalText Number = new("接入号", "Service number");
    internal static readonly LocalText AboutTheNumber = new("群众看到的号码，回复也发到这里。", "The number that citizens see and answer to.");
}
