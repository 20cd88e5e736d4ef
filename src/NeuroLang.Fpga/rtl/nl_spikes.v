`default_nettype none
// The spikes of an entry, one after the other: the lists, and the entry of a list that is being looked at, with its lowest lane.
module nl_spikes #(
    parameter T_LOG = 0,
    parameter L_LOG = 0,
    parameter TB    = 8,
    parameter PB    = 4,
    parameter LB    = 8,
    parameter GRADED = 0,
    parameter EW    = TB + T_LOG + (1 << L_LOG),
    parameter XB    = TB + T_LOG + L_LOG
) (
    input  wire                    clk,
    input  wire                    rst,
    // Spikes that come: from a program at stage 8, from the ring of tiles, from a port.
    input  wire                    push8,
    input  wire [EW-1:0]           push_entry8,
    input  wire                    in_ring,
    input  wire [EW:0]             ring_in,       // valid, entry
    output wire [EW:0]             ring_out,
    input  wire                    port_in,
    input  wire                    is_port,
    input  wire [14:0]             port_channel,
    // Lists: see nl_lists and nl_sequencer.
    input  wire [PB-1:0]           population,
    input  wire                    note,
    input  wire [1:0]              note_word,
    input  wire [1:0]              look_word,
    input  wire                    take_start,
    input  wire                    take_end,
    input  wire                    to_here,
    input  wire                    take_entry,    // the first of a list
    input  wire                    hidden,        // the list counts as empty
    input  wire                    whole,         // all lanes of an entry at once
    input  wire                    look2,         // the spike is a row now, see nl_rows
    input  wire                    gone,          // the spike is reported
    // Without spikes: all cells of a population, one after the other.
    input  wire                    walk,
    input  wire [15:0]             walk_first,
    input  wire [15:0]             walk_limit,
    output wire                    more,
    output wire                    valid,
    output reg                     settle,        // the next spike may not be there yet
    output wire [TB-1:0]           slot,
    output wire [XB-1:0]           x,             // the number of the cell
    output wire [(1<<L_LOG)-1:0]   mask
);
    localparam L  = 1 << L_LOG;
    reg           ring_valid;
    reg           found;
    reg  [EW-1:0] entry;
    wire [EW-1:0] entry_q, port_entry;
    wire [L-1:0]  rest = L == 1 ? 1'b0 : mask & (mask - 1'b1);
    assign mask = L == 1 ? 1'b1 : entry[L-1:0];
    assign slot = entry[EW-1:EW-TB];
    wire   ring_more = in_ring && more;
    wire   take = take_entry || look2 && whole || (look2 || gone) && rest == 0;
    assign ring_out = {ring_valid, entry_q};
    nl_lists #(.EW(EW), .LB(LB), .PB(PB), .T_LOG(T_LOG)) lists (
        .clk(clk), .rst(rst), .put(push8 || in_ring && ring_in[EW] || port_in), .put_entry(in_ring ? ring_in[EW-1:0] : is_port ? port_entry : push_entry8),
        .population(population), .note(note), .note_word(note_word), .look_word(look_word), .take_start(take_start), .take_end(take_end), .to_here(to_here),
        .next(take && more || ring_more), .more(more), .entry(entry_q));

    wire [XB-1:0] spiking;
    generate
        if (GRADED) begin : walker
            reg  [15:0] at;
            reg         left;
            wire [15:0] following = at + 1'b1;
            assign x     = walk ? at : spiking;
            assign valid = walk ? left : found;
            always @(posedge clk)
                if (take_entry) begin
                    at   <= walk_first;
                    left <= 1'b1;
                end else if (look2) begin
                    at   <= following;
                    left <= following != walk_limit;
                end
        end else begin : lister
            assign x     = spiking;
            assign valid = found;
        end
    endgenerate

    generate
        if (T_LOG + L_LOG == 0) begin : one
            assign spiking    = slot;
            assign port_entry = {port_channel[TB-1:0], 1'b1};
        end else begin : several
            wire [L-1:0] first = {{(L - 1){1'b0}}, 1'b1};
            reg  [3:0]   low;
            integer i;
            always @* begin
                low = 4'd0;
                for (i = L - 1; i >= 0; i = i - 1) if (mask[i]) low = i;
            end
            if (L_LOG == 0) begin : t
                assign spiking    = {slot, entry[EW-TB-1:L]};
                assign port_entry = {port_channel[XB-1:0], 1'b1};
            end else begin : l
                assign port_entry = {port_channel[XB-1:L_LOG], first << port_channel[L_LOG-1:0]};
                if (T_LOG == 0) begin : single
                    assign spiking = {slot, low[L_LOG-1:0]};
                end else begin : tiles
                    assign spiking = {slot, entry[EW-TB-1:L], low[L_LOG-1:0]};
                end
            end
        end
    endgenerate

    always @(posedge clk) begin
        settle     <= take;               // the next entry is there two cycles after this one
        ring_valid <= ring_more;
        if (take) begin
            entry <= entry_q;
            found <= more && !hidden;
        end else if (look2 || gone) begin
            entry[L-1:0] <= rest;
        end
    end
endmodule
