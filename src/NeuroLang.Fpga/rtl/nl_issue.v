`default_nettype none
// What is issued at stage 0, slots of cells, words of rows or accesses of the host, and the same at stage 1.
module nl_issue #(
    parameter TB = 8,
    parameter XB = 8,
    parameter L  = 1,
    parameter AW = 14,
    parameter RW = 10,
    parameter CB = 8,
    parameter SW = 12,                    // bits of the number of a strip
    parameter DENSE = 0
) (
    input  wire          clk,
    input  wire          rst,
    // The entry of the schedule, see nl_sequencer.
    input  wire [15:0]   w2,
    input  wire [15:0]   w4,
    input  wire [15:0]   w5,
    input  wire [15:0]   code,
    input  wire [15:0]   length,
    input  wire          is_cells,
    input  wire          is_group,
    input  wire          is_pre,
    input  wire          is_post,
    input  wire          replicated,
    input  wire          dense,
    input  wire [1:0]    dense_width,
    input  wire          fetch,
    input  wire          in_rows,
    input  wire          in_cells,
    input  wire          begins,
    output wire          rows_end,
    output wire          cells_end,
    // The spike whose row is due.
    input  wire          spike,
    input  wire [XB-1:0] spike_x,
    input  wire [XB-1:0] spike_index,     // the row, and the slot of its replica, count from here
    input  wire [L-1:0]  spike_mask,
    output wire          look2,
    output reg  [L-1:0]  row_mask,
    output reg  [XB-1:0] row_x,
    // The host.
    input  wire          host,
    input  wire          h_go,
    input  wire          h_we,
    input  wire [3:0]    h_space,
    input  wire          h_lanes,         // an access that goes through the lanes
    input  wire [17:0]   h_addr,
    input  wire [15:0]   h_data,
    // Stage 0.
    output wire          active_r,
    output wire [AW-1:0] address0,
    // The last instruction, as it is known at slots 1 ... 15 of stage 1 (last1), or at slot 0 of it.
    output wire          last1,
    // Stage 1.
    output reg           v1,              // an instruction
    output reg           d1,              // a weight
    output reg           h1,              // an access of the host
    output reg           active1,
    output reg  [3:0]    slot1,
    output wire [TB-1:0] cell1,
    output reg  [TB-1:0] cell_c1,         // the same, in programs of cells
    output reg  [AW-1:0] var_a1,
    output wire [1:0]    part1,           // of a word of a dense row
    output wire [TB-1:0] place1,          // its target's slot
    output wire [15:0]   mix1,            // of the index of the random bits
    output reg  [15:0]   salt,
    output wire [31:0]   ins1,
    output wire [15:0]   ins_k1
);
    wire          pass = is_pre || is_post;
    reg  [TB-1:0] row_slot;
    wire          issue_r, in_row, last_slot0, last_ins0, early0;
    wire [AW-1:0] not_addr0;
    wire [3:0]    slot0;
    wire [SW-1:0] strip;
    wire [15:0]   place0 = {strip, slot0};
    wire          hold;

    // What a row sets is there from its first word on.
    nl_rows #(.AW(AW), .RW(RW)) rows (
        .clk(clk), .rst(rst), .on(in_rows), .begins(begins), .pass(pass), .more(spike), .hold(hold), .last_slot0(last_slot0), .last_ins0(last_ins0), .offset(w2[RW-1:0]),
        .index(spike_index), .look2(look2), .issue(issue_r), .in_row(in_row), .active(active_r), .finish(rows_end), .not_addr0(not_addr0),
        .we(h_go && h_we && h_space == 4'd3), .wa(h_addr[RW-1:0]), .wd(h_data[AW-1:0]));
    always @(posedge clk)
        if (look2) begin
            row_slot <= w4[TB-1:0] + spike_index;   // w4 is zero for the post pass
            row_x    <= spike_x;
            row_mask <= spike_mask;
        end

    // Weights of a dense row, in the parts of its words. Like the counters of nl_program these also move in the cycle that finds the row at its end.
    generate
        if (DENSE) begin : parts
            reg [1:0]    part, part_1;
            reg [TB-1:0] place, place_1;
            assign hold   = dense && (dense_width == 2'd0 ? part != 2'd3 : dense_width == 2'd1 && !part[0]);
            assign part1  = part_1;
            assign place1 = place_1;
            always @(posedge clk) begin
                if (look2) begin
                    part  <= 2'd0;
                    place <= w5[TB-1:0];
                end else if (active_r) begin
                    part  <= part + 1'b1;
                    place <= place + 1'b1;
                end
                part_1  <= part;
                place_1 <= place;
            end
        end else begin : whole
            assign hold   = 1'b0;
            assign part1  = 2'd0;
            assign place1 = {TB{1'b0}};
        end
    endgenerate

    assign cells_end = strip[TB-4:0] == w5[TB-4:0];
    wire   issue_c = in_cells && !cells_end;
    // The counters also move in the cycle that finds a row at its end; the next row sets them anew. So they do not wait for the comparison.
    wire   counting = issue_c || active_r && pass;
    nl_program #(.CB(CB), .SW(SW)) place (
        .clk(clk), .restart(fetch || look2), .counting(counting), .code(code[CB-1:0]), .length(length[CB:0]), .slot0(slot0), .strip(strip), .last_slot0(last_slot0),
        .early0(early0), .last_ins0(last_ins0), .ins1(ins1), .ins_k1(ins_k1), .we(h_go && h_we && h_space == 4'd0), .wa(h_addr[CB+1:0]), .wd(h_data));

    // The parts of a number are each zero where they do not belong.
    wire [15:0]   wide_x = row_x;
    reg  [TB-1:0] cell_r1, cell_h1;
    reg  [15:0]   mix_x, mix_post, mix_own;
    assign address0 = host ? h_addr[AW-1:0] : ~not_addr0;
    assign cell1 = cell_c1 | cell_r1 | cell_h1;
    assign mix1  = mix_x ^ mix_post ^ mix_own;
    assign last1 = slot1 == 4'd0 ? early0 : last_ins0;
    always @(posedge clk) begin
        v1      <= issue_c || issue_r && pass;
        d1      <= issue_r && is_group;
        h1      <= h_go && h_lanes;
        active1 <= issue_c || issue_r && in_row || h_go && h_lanes;
        slot1   <= slot0;
        cell_c1 <= w4[TB-1:0] + place0[TB-1:0];
        if (!is_cells || host) cell_c1 <= {TB{1'b0}};
        cell_r1 <= row_slot;
        if (is_cells || host) cell_r1 <= {TB{1'b0}};
        cell_h1 <= h_addr[TB-1:0];
        if (!host) cell_h1 <= {TB{1'b0}};
        mix_x <= {wide_x[7:0], wide_x[15:8]};
        if (!is_pre) mix_x <= 16'b0;
        mix_post <= {place0[7:0], place0[15:8]};
        if (!is_post) mix_post <= 16'b0;
        mix_own <= place0;
        if (!is_cells || !replicated) mix_own <= 16'b0;
        var_a1  <= address0;
        salt    <= w5;
        if (!pass) salt <= 16'b0;
        if (rst) begin
            v1 <= 1'b0;
            d1 <= 1'b0;
            h1 <= 1'b0;
        end
    end
endmodule
